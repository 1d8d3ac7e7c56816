def app(ui):
    ui.title("Birds in the garden")
    text = ui.field("Birds", lines=4, placeholder="robin sparrow robin")
    counts = {}
    for word in text.lower().split():
        bird = word.strip(".,;!?")
        if bird:
            counts[bird] = counts.get(bird, 0) + 1
    rows = sorted(counts.items(), key=lambda row: row[1], reverse=True)
    if rows:
        ui.table(rows, header=["Bird", "How often"])
        ui.text(f"Most often: {rows[0][0]}", bold=True)
    else:
        ui.text("No birds yet", color="muted")
