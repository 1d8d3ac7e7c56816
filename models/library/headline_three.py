def app(ui):
    ui.title("Product page")
    good = 0
    for name, limit in [("Title", 30), ("Teaser", 60), ("Button", 15)]:
        text = ui.field(name)
        left = limit - len(text)
        ui.progress(min(1, len(text) / limit))
        ui.text(f"{name}: {left} left", color="red" if left < 0 else "muted")
        if text.strip() and left >= 0:
            good += 1
    if good == 3:
        ui.text("Complete", size=28, color="good")
