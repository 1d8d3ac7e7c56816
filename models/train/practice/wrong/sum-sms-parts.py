def app(ui):
    ui.title("SMS")
    text = ui.field("Text", lines=5)
    if len(text) <= 160:
        parts = 1
    else:
        parts = math.ceil(len(text) / 160)
    ui.text(f"SMS: {parts}", size=24)
    ui.text(f"Price: {parts * 0.09:.2f}", size=24)
