ALPHABET = "ABCDEFGHIKLMNOPQRSTUVWXYZ"


def app(ui):
    ui.title("Polybius square")
    text = ui.field("Text", "Hello").upper().replace("J", "I")
    places = [ALPHABET.index(letter) for letter in text if letter in ALPHABET]
    pairs = [f"{place // 5 + 1}{place % 5 + 1}" for place in places]
    ui.text(" ".join(pairs) or "Type letters", size=32, bold=True)
    ui.table([[row + 1, *ALPHABET[row * 5:row * 5 + 5]] for row in range(5)], header=["", "1", "2", "3", "4", "5"])
