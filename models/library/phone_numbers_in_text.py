import re


def app(ui):
    ui.title("Phone numbers")
    text = ui.field("Text", lines=6)
    numbers = []
    for found in re.findall(r"\+?\d[\d /()-]{5,}\d", text):
        if sum(sign.isdigit() for sign in found) >= 7 and found not in numbers:
            numbers.append(found)
    picked = ui.list(numbers, actions=["Copy"])
    if picked:
        ui.copy(numbers[picked.index])
        ui.notify(f"Copied {numbers[picked.index]}")
    if numbers:
        ui.text("1 number" if len(numbers) == 1 else f"{len(numbers)} numbers", size=20)
    else:
        ui.text("No phone number found", color="muted")
