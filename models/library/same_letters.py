def app(ui):
    ui.title("Letters of LISTEN")
    text = ui.field("Words", placeholder="silent, table")
    words = [word.strip() for word in text.split(",")]
    found = [word for word in words if sorted(word.upper()) == sorted("LISTEN")]
    for word in found:
        ui.text(word, size=24, color="good")
    if not found:
        ui.text("None yet", color="muted")
