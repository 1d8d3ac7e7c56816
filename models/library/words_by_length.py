def app(ui):
    ui.title("Lengths of words")
    text = ui.field("Text", lines=5)
    counts = {}
    for word in text.split():
        length = len(word.strip(".,;:!?"))
        if length > 0:
            counts[length] = counts.get(length, 0) + 1
    if counts:
        ui.table(sorted(counts.items()), header=["Letters", "Words"])
    else:
        ui.text("No words yet", color="muted")
