STAGES = ["hard", "nearly ripe", "ripe, eat it", "too soft"]


def app(ui):
    ui.title("Avocados")
    avocados = ui.state.get("avocados", [])
    if ui.button("Bought one"):
        avocados.append(0)
    rows = [f"Avocado {number}: {STAGES[stage]}" for number, stage in enumerate(avocados, 1)]
    picked = ui.list(rows, actions=["Softer", "Eaten"])
    if picked and picked.action == "Softer":
        avocados[picked.index] = min(avocados[picked.index] + 1, 3)
    elif picked:
        avocados.pop(picked.index)
    ui.text(f"Ripe now: {avocados.count(2)}", size=32, bold=True)
