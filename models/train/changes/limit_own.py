LIMITS = {"Text message": 160, "Short post": 280, "Page description": 155, "Headline": 60, "Own limit": 100}


def app(ui):
    ui.title("Does it fit?")
    kind = ui.choice("It is a", list(LIMITS))
    limit = LIMITS[kind]
    if kind == "Own limit":
        limit = ui.number("Limit", 100, min=1)
    text = ui.field("Text", lines=5, placeholder="Write here")
    used = len(text)
    ui.progress(min(used / limit, 1))
    if used <= limit:
        ui.text(f"{limit - used} characters left", size=24, color="good")
    else:
        ui.text(f"{used - limit} characters too long", size=24, color="bad")
        ui.text("This fits:", color="muted")
        ui.text(text[:limit])
