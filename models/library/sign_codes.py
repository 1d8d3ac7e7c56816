def app(ui):
    ui.title("Sign codes")
    text = ui.field("Text", "Aé")
    rows = [[sign, ord(sign), f"U+{ord(sign):04X}"] for sign in text]
    if rows:
        ui.table(rows, header=["Sign", "Number", "Hex"])
    else:
        ui.text("Type a text", color="muted")
