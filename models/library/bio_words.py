def app(ui):
    ui.title("About me")
    text = ui.field("About me", lines=4)
    left = 30 - len(text.split())
    if left >= 0:
        ui.text(f"{left} words left", size=20)
    else:
        ui.text(f"{-left} words too many", size=20, color="bad")
