import re

WORDS = "apple bread brick chair clean cloud crane dance drive earth flame fruit grape green heart horse house juice knife light lemon money mouse night ocean paint plant queen river round sheep stone storm sugar table tiger train water white world youth"


def app(ui):
    ui.title("Wordle helper")
    green = (ui.field("Green, ? for unknown", "?????").lower().strip() + "?????")[:5]
    yellow = ui.field("Yellow letters").lower().replace(" ", "")
    grey = ui.field("Grey letters").lower().replace(" ", "")
    words = ui.field("Words", WORDS, lines=4).lower().split()
    fits = []
    for word in words:
        places = len(word) == 5 and all(sign in ("?", letter) for sign, letter in zip(green, word))
        if places and all(letter in word for letter in yellow) and not any(letter in word for letter in grey):
            fits.append(word)
    ui.text("1 word fits" if len(fits) == 1 else f"{len(fits)} words fit", size=28, bold=True)
    ui.text(", ".join(fits) or "None of the list", size=20)
