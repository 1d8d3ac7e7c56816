import re


def app(ui):
    ui.title("Scale ingredients")
    factor = ui.number("Times", 1.5, min=0, step=0.5)
    text = ui.field("Ingredients", "200 g flour\n2 eggs\nsalt", lines=8)
    for line in text.splitlines():
        found = re.match(r"\s*(\d+(?:[.,]\d+)?)(.*)", line)
        if found:
            amount = float(found[1].replace(",", ".")) * factor
            ui.text(f"{round(amount, 2):g}{found[2]}", size=20)
        elif line.strip():
            ui.text(line.strip(), size=20)
