import random


def app(ui):
    ui.title("Slot machine")
    s = ui.state
    coins = s.get("coins", 10)
    if ui.button("Pull") and coins > 0:
        reels = [random.choice(["Cherry", "Bell", "Seven"]) for _ in range(3)]
        coins -= 1
        if len(set(reels)) == 1:
            coins += 5
        s.coins, s.reels = coins, " ".join(reels)
    ui.text(s.get("reels", "Pull to play"), size=36, bold=True, align="center")
    ui.text(f"Coins: {coins}", size=24)
    if coins == 0:
        ui.text("Broke", size=28, color="bad")
    if ui.button("New coins"):
        s.coins, s.reels = 10, "Pull to play"
