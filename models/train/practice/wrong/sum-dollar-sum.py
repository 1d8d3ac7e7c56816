import re


def app(ui):
    ui.title("Dollars")
    text = ui.field("Text", lines=6)
    amounts = re.findall(r"(\d+(?:\.\d+)?)", text)
    total = sum(float(a) for a in amounts)
    ui.text(f"Sum: ${total:.2f}", size=28)
