def app(ui):
    ui.title("Beer bets")
    bets = ui.state.get("bets", [])
    beers = ui.state.get("beers", {})
    with ui.row():
        bet = ui.field("Bet").strip()
        friend = ui.field("Friend").strip()
        if ui.button("Add") and bet and friend:
            bets.append([bet, friend])
            ui.clear("Bet")
            ui.clear("Friend")
    picked = ui.list([f"{bet}, with {friend}" for bet, friend in bets], actions=["Won", "Lost"])
    if picked and picked.action:
        bet, friend = bets.pop(picked.index)
        beers[friend] = beers.get(friend, 0) + (1 if picked.action == "Won" else -1)
    if not bets:
        ui.text("No open bets", color="muted")
    for friend, count in beers.items():
        word = "beer" if abs(count) == 1 else "beers"
        if count > 0:
            ui.text(f"{friend} owes me {count} {word}", size=24, color="good")
        elif count < 0:
            ui.text(f"I owe {friend} {-count} {word}", size=24, color="bad")
        else:
            ui.text(f"{friend}: even", size=24)
