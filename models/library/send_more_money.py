LETTERS = "SENDMORY"


def app(ui):
    ui.title("SEND + MORE = MONEY")
    digits = {}
    with ui.grid(4):
        for letter in LETTERS:
            digits[letter] = int(ui.number(letter, 0, min=0, max=9))
    send, more, money = [int("".join(str(digits[letter]) for letter in word)) for word in ["SEND", "MORE", "MONEY"]]
    ui.text(f"{send} + {more} = {send + more}", size=40, bold=True)
    ui.text(f"MONEY is {money}", size=24)
    if len(set(digits.values())) < 8:
        ui.text("Each letter needs a digit of its own", color="muted")
    elif digits["S"] == 0 or digits["M"] == 0:
        ui.text("No number may begin with 0", color="muted")
    elif send + more == money:
        ui.text("Solved!", size=28, color="good")
    else:
        ui.text(f"{abs(send + more - money)} {'too much' if send + more > money else 'too little'}", color="bad")
