import re

WORDS = {"hello": "ahoy", "hi": "ahoy", "my": "me", "you": "ye", "your": "yer", "yes": "aye", "friend": "matey", "are": "be", "is": "be", "the": "th'", "money": "doubloons", "beer": "grog", "stop": "avast"}


def pirate(found):
    word = WORDS.get(found[0].lower(), found[0])
    return word.capitalize() if found[0][0].isupper() else word


def app(ui):
    ui.title("Pirate")
    text = ui.field("Text", lines=3, placeholder="Hello my friend").strip()
    if not text:
        ui.text("Say something, sailor", color="muted")
        return
    ui.text(re.sub("[A-Za-z]+", pirate, text).rstrip(".!?") + ", arr!", size=28, bold=True)
