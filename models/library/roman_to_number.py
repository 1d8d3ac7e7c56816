VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def app(ui):
    ui.title("Roman numerals")
    text = ui.field("Roman numeral", placeholder="MCMXCIV").strip().upper()
    if not text:
        ui.text("Type a roman numeral", color="muted")
    elif all(letter in VALUES for letter in text):
        numbers = [VALUES[letter] for letter in text]
        total = 0
        for number, after in zip(numbers, numbers[1:] + [0]):
            total += number if number >= after else -number
        ui.text(f"= {total}", size=48, bold=True)
    else:
        ui.text("Not a numeral", size=24, color="bad")
