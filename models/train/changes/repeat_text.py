def app(ui):
    ui.title("Repeat")
    text = ui.field("Text").strip()
    times = int(ui.number("Times", 3, min=1, max=500))
    between = ui.choice("Between", ["Space", "Comma", "New line"])
    glue = {"Space": " ", "Comma": ", ", "New line": "\n"}[between]
    if ui.checkbox("Numbers", False):
        parts = [f"{number}. {text}" for number in range(1, times + 1)]
    else:
        parts = [text] * times
    ui.text(glue.join(parts) if text else "Type a text")
