def app(ui):
    ui.title("Until 6:30")
    now = ui.now
    wake = now.replace(hour=6, minute=30, second=0)
    minutes = int((wake - now).total_seconds() // 60)
    ui.text(f"{minutes // 60} hours {minutes % 60} minutes", size=40)
