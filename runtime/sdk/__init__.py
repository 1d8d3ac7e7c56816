"""The SDK: what an agent is written against, inside the sandbox."""
