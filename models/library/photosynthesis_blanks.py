BLANKS = {
    "Plants need light from the ...": "sun",
    "They take up ... with their roots": "water",
    "From the air they take carbon ...": "dioxide",
    "They give off ...": "oxygen",
}


def app(ui):
    ui.title("Photosynthesis")
    right = 0
    checking = ui.switch("Show mistakes")
    for sentence, answer in BLANKS.items():
        typed = ui.field(sentence).strip().lower()
        right += typed == answer
        if checking and typed != answer:
            ui.text(f"The word is {answer}", color="bad")
    ui.text(f"{right} of {len(BLANKS)} right", size=36, bold=True)
