import math
from fractions import Fraction


def mixed(number):
    whole, rest = divmod(Fraction(round(number * 8), 8), 1)
    return f"{whole} {rest}" if rest else f"{whole}"


def app(ui):
    ui.title("Hat size")
    head = ui.slider("Round the head (cm)", 50, 64, 57)
    us = head / 2.54 / math.pi
    letter = "S" if head <= 55 else "M" if head <= 57 else "L" if head <= 59 else "XL"
    ui.text(f"{head} / {letter}", size=48, bold=True)
    ui.text(f"US: {mixed(us)}", size=28)
    ui.text(f"UK: {mixed(us - 1 / 8)}", size=28)
