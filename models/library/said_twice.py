def app(ui):
    ui.title("Said twice")
    words = ui.field("Text", lines=5).split()
    kept = []
    twice = []
    for word in words:
        if kept and word.lower() == kept[-1].lower():
            twice.append(word.lower())
        else:
            kept.append(word)
    if twice:
        ui.text(f"Twice: {', '.join(twice)}", color="bad", size=20)
        ui.text(" ".join(kept))
    else:
        ui.text("Nothing twice", color="good", size=20)
