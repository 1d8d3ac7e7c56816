def app(ui):
    ui.title("Days")
    ui.text("286 days until Christmas", size=32)
    ui.text("292 days are left in this year", size=32)
    ui.text("54566 seconds since midnight", size=32)
