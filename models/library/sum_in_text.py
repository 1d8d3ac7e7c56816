import re


def app(ui):
    ui.title("Numbers in a text")
    text = ui.field("Text", lines=5)
    numbers = [int(digits) for digits in re.findall("[0-9]+", text)]
    ui.text(f"Numbers: {len(numbers)}", size=20)
    ui.text(f"Sum: {sum(numbers)}", size=28)
