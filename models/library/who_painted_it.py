PAINTERS = {
    "Mona Lisa": "Leonardo da Vinci",
    "The Starry Night": "Vincent van Gogh",
    "Guernica": "Pablo Picasso",
    "The Scream": "Edvard Munch",
}


def app(ui):
    ui.title("Who painted it?")
    s = ui.state
    names = ["?", *sorted(PAINTERS.values())]
    answers = {picture: ui.choice(picture, names) for picture in PAINTERS}
    if ui.button("Check"):
        s.checked = answers
    if s.get("checked") != answers:
        ui.text(f"{list(answers.values()).count('?')} still open", size=24)
    else:
        wrong = [picture for picture in PAINTERS if answers[picture] != PAINTERS[picture]]
        ui.text(f"{len(PAINTERS) - len(wrong)} of {len(PAINTERS)} right", size=36, bold=True)
        if wrong:
            ui.text("Think again: " + ", ".join(wrong), size=20)
