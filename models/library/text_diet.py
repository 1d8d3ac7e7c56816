EMPTY = ["very", "really", "just", "actually", "quite"]


def app(ui):
    ui.title("Shorter")
    words = ui.field("Text", lines=5).split()
    kept = [word for word in words if word.strip(".,!?").lower() not in EMPTY]
    ui.text(" ".join(kept))
    ui.text(f"{len(words) - len(kept)} words out, {len(kept)} left", color="muted")
    ui.text("Out: " + ", ".join(EMPTY), color="muted")
