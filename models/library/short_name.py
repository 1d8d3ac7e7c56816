def app(ui):
    ui.title("Short name")
    words = ui.field("Name", placeholder="John Ronald Tolkien").split()
    if len(words) > 1:
        ui.text(f"{words[0][0].upper()}. {words[-1]}", size=32, align="center")
    else:
        ui.text("Type a full name", color="muted", align="center")
