WORDS = """Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November
Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu"""
DIGITS = "Zero One Two Three Four Five Six Seven Eight Nine"


def app(ui):
    ui.title("Spell it on the phone")
    text = ui.field("Name or word", placeholder="Smith")
    say = {word[0]: word for word in WORDS.split()}
    say.update(zip("0123456789", DIGITS.split()))
    rows = [[letter, say.get(letter, letter)] for letter in text.upper() if letter in say or letter.isdigit()]
    if rows:
        ui.text(" ".join(row[1] for row in rows), size=24, bold=True, color="accent")
        ui.table(rows, header=["Letter", "Say"])
    else:
        ui.text("Type something to spell", color="muted")
