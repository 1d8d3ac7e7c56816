def app(ui):
    ui.title("No repeats")
    text = ui.field("Type your words here", lines=3)
    once = {}
    gone = 0
    for part in text.lower().split(","):
        part = part.strip()
        if part in once:
            gone += 1
        elif part:
            once[part] = True
    ui.text(f"{gone} left out")
    ui.text("Result: " + ", ".join(once))
