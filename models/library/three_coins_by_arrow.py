def app(ui):
    ui.title("Three coins")
    s = ui.state
    if ui.button("New game"):
        s.place, s.coins = 5, [1, 3, 9]
    place, coins = s.get("place", 5), s.get("coins", [1, 3, 9])
    if ui.pressed("left"):
        place = max(1, place - 1)
    if ui.pressed("right"):
        place = min(9, place + 1)
    s.place = place
    if place in coins:
        coins.remove(place)
    c = ui.canvas(360, 40, background="white")
    for coin in coins:
        c.circle(coin * 40 - 20, 20, 10, "gold")
    c.rect(place * 40 - 32, 8, 24, 24, "blue")
    ui.text(f"Square {place}, coins {3 - len(coins)} of 3", size=20)
    if not coins:
        ui.text("All coins picked up", size=24, color="good")
