def app(ui):
    ui.title("Rock, paper, scissors")
    s = ui.state
    things = ["Rock", "Paper", "Scissors"]
    with ui.row():
        for place, mine in enumerate(things):
            if ui.button(mine):
                s.rounds = s.get("rounds", 0) + 1
                other = random.randrange(3)
                result = ["Draw", "You win", "You lose"][(place - other) % 3]
                s.last = f"The computer took {things[other]}. {result}."
    ui.text(s.get("last", "Choose one"))
    ui.text(f"Rounds: {s.get('rounds', 0)}")
