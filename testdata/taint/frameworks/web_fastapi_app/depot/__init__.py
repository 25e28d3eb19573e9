"""A FastAPI application in layers: routes, services, repositories, schemas."""
