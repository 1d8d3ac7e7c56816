def app(ui):
    ui.title("50 words")
    words = len(ui.field("Text", lines=10).split())
    share = min(words / 50, 1)
    ui.progress(share)
    ui.text(f"{words} of 50 words", size=24)
    ui.text(f"{share * 100:.0f}%", color="muted")
    if words >= 50:
        ui.text("Goal reached", size=24, color="good")
