def app(ui):
    ui.title("Phone number")
    text = ui.field("Number")
    digits = "".join(c for c in text if c.isdigit())
    groups = [digits[i:i + 3] for i in range(0, len(digits), 3)]
    ui.text(" ".join(groups), size=32)
