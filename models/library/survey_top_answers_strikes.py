QUESTION = "Name something people take to the beach"
ANSWERS = {"towel": 40, "sunscreen": 25, "ball": 15, "book": 12, "umbrella": 8}


def app(ui):
    ui.title("Survey says")
    s = ui.state
    found, strikes = s.get("found", []), s.get("strikes", 0)
    ui.text(QUESTION, size=24, bold=True)
    for place, answer in enumerate(ANSWERS, start=1):
        seen = answer in found or strikes == 3
        ui.text(f"{place}. {answer} {ANSWERS[answer]}" if seen else f"{place}. ______", size=20)
    with ui.row():
        guess = ui.field("Answer").strip().lower()
        if ui.button("Say it") and guess and strikes < 3:
            if guess in ANSWERS and guess not in found:
                found.append(guess)
            elif guess not in ANSWERS:
                strikes += 1
            ui.clear("Answer")
    if ui.button("New game"):
        found.clear()
        strikes = 0
    s.strikes = strikes
    ui.text(f"Points: {sum(ANSWERS[answer] for answer in found)}", size=40, bold=True)
    ui.text(f"Strikes: {'X ' * strikes or 'none'}", size=24, color="bad")
    if strikes == 3:
        ui.text("Three strikes, the game is over", size=24)
    elif len(found) == len(ANSWERS):
        ui.text("You found them all!", size=24, color="good")
