def app(ui):
    ui.title("Message")
    text = ui.field("Message", lines=4)
    left = 140 - len(text)
    ui.text(f"{left} characters left")
    if left < 0:
        ui.text("Too long", color="bad")
