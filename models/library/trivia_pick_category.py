CARDS = {
    "Animals": [("How many legs has an insect?", "6"), ("What do pandas eat?", "bamboo")],
    "World": [("Capital of Canada?", "ottawa"), ("Largest ocean?", "pacific")],
    "Science": [("Which gas do plants take in?", "carbon dioxide"), ("Planet with the big rings?", "saturn")],
    "Art": [("Who painted the Mona Lisa?", "leonardo"), ("How many strings has a violin?", "4")],
}


def app(ui):
    ui.title("Trivia")
    s = ui.state
    if ui.button("New game") or "done" not in s:
        s.done, s.right, s.words = [], 0, ""
    category = ui.tabs(list(CARDS))
    left = [card for card in CARDS[category] if card[0] not in s.done]
    if left:
        question, answer = left[0]
        ui.text(question, size=28, bold=True)
        with ui.row():
            typed = ui.field("Answer").strip().lower()
            if ui.button("Answer it") and typed:
                s.done.append(question)
                good = typed == answer or len(typed) > 3 and (answer in typed or typed in answer)
                s.right += good
                s.words = "Right!" if good else f"No, {answer}"
                ui.clear("Answer")
    else:
        ui.text("No question left here", size=20)
    ui.text(s.words, size=20)
    ui.text(f"{s.right} of {len(s.done)} right", size=24)
    if len(s.done) == 8:
        ui.text("All questions answered", color="good")
