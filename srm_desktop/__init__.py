"""SRM Desktop: assess the customer's half of the AWS Shared Responsibility Model, offline."""

__version__ = "0.1.0"
