IDIOMS = {
    "Break a leg": "Good luck",
    "A piece of cake": "Something very easy",
    "Under the weather": "A little ill",
    "Hit the sack": "Go to bed",
    "Once in a blue moon": "Very rarely",
    "Spill the beans": "Tell a secret",
}


def app(ui):
    ui.title("English idioms")
    hidden = ui.switch("Hide the meanings", False)
    for idiom, meaning in IDIOMS.items():
        with ui.card():
            ui.text(idiom, size=24, bold=True)
            if not hidden:
                ui.text(meaning)
