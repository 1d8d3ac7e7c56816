def app(ui):
    ui.title("Headline")
    good = 0
    for name, limit in [("Headline", 40), ("Subline", 80)]:
        text = ui.field(name)
        left = limit - len(text)
        ui.progress(min(1, len(text) / limit))
        ui.text(f"{name}: {left} left", color="red" if left < 0 else "muted")
        if text.strip() and left >= 0:
            good += 1
    if good == 2:
        ui.text("Ready", size=28, color="good")
