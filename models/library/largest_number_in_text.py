import re


def app(ui):
    ui.title("Numbers in a text")
    text = ui.field("Text", lines=4)
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    if numbers:
        ui.text(f"Largest: {max(numbers)}", size=32)
    ui.text(f"Numbers found: {len(numbers)}")
