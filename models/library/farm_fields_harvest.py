def app(ui):
    ui.title("Little farm")
    s = ui.state
    coins, fields = s.get("coins", 10), s.get("fields", [0] * 6)
    with ui.grid(3):
        for i in range(6):
            if fields[i] == 0:
                if ui.button(f"Plant {i + 1}") and coins >= 2:
                    coins, fields[i] = coins - 2, float(ui.time)
            elif ui.time - fields[i] < 10:
                ui.text(f"🌱 {math.ceil(10 - (ui.time - fields[i]))} s", align="center")
            elif ui.button(f"Harvest {i + 1}"):
                coins, fields[i] = coins + 5, 0
    s.coins = coins
    s.fields = fields
    ui.text(f"Coins: {coins}", size=40, bold=True)
    ui.text("A seed costs 2 and grows 10 seconds, the harvest brings 5", color="muted")
    if ui.button("New farm"):
        s.coins, s.fields = 10, [0] * 6
