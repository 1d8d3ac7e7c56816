def app(ui):
    ui.title("Text message")
    message = ui.field("Message")
    n = len(message)
    count = 1
    if n > 160:
        count = n // 153 + (1 if n % 153 else 0)
    with ui.row():
        ui.text(f"{n} characters")
        ui.text(f"{count} SMS")
        ui.text(f"€{count * 9 / 100}")
