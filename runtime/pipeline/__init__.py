"""The pipeline: from a sentence to a program that was read by the gate and tried; the model only proposes."""

from runtime.pipeline.course import Course, NotAllowed
from runtime.pipeline.pipeline import Pipeline
from runtime.pipeline.result import Attempt, Options, Result
from runtime.pipeline.route import Choice, Here

__all__ = ["Attempt", "Choice", "Course", "Here", "NotAllowed", "Options", "Pipeline", "Result"]
