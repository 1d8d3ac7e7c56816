KEYS = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz", "0": " "}
DIGIT = {letter: digit for digit, letters in KEYS.items() for letter in letters}


def app(ui):
    ui.title("T9")
    word = ui.field("Word", "home").strip().lower()
    code = "".join(DIGIT.get(letter, "") for letter in word)
    presses = sum(KEYS[DIGIT[letter]].index(letter) + 1 for letter in word if letter in DIGIT)
    ui.text(code or "Type a word", size=48, bold=True)
    ui.text(f"Presses without T9: {presses}", size=20)
    with ui.grid(3):
        for digit in "23456789":
            ui.text(f"{digit} {KEYS[digit]}", color="good" if digit in code else "", size=20)
