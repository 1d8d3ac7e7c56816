def app(ui):
    ui.title("Lines without a word")
    text = ui.field("Text", lines=6)
    word = ui.field("Word").strip().lower()
    lines = [line for line in text.splitlines() if line.strip()]
    kept = [line for line in lines if not word or word not in line.lower()]
    for line in kept:
        ui.text(line)
    ui.text(f"{len(lines) - len(kept)} left out", color="muted")
