def app(ui):
    ui.title("Binary")
    text = ui.field("Binary number").strip()
    if not text:
        ui.text("Type zeros and ones", color="muted")
    elif set(text) <= {"0", "1"}:
        ui.text(f"{text} = {int(text, 2)}", size=32)
    else:
        ui.text("Not binary", size=32, color="bad")
