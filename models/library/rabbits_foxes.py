def app(ui):
    ui.title("Rabbits and foxes")
    rabbits = first = ui.slider("Rabbits at the start", 10, 200, 80)
    foxes = ui.slider("Foxes at the start", 1, 50, 10)
    counts = {"Rabbits": [first], "Foxes": [foxes]}
    for year in range(30):
        for part in range(100):
            born = rabbits * (1 - foxes / 20)
            fed = foxes * (rabbits / 100 - 0.5)
            rabbits = max(0, rabbits + born / 100)
            foxes += fed / 100
        counts["Rabbits"].append(round(rabbits))
        counts["Foxes"].append(round(foxes))
    ui.chart(counts)
    ui.text(f"Most rabbits: {max(counts['Rabbits'])}", size=24)
    ui.text(f"Most foxes: {max(counts['Foxes'])}", size=24)
    ui.text("30 years; with 50 rabbits and 20 foxes nothing changes", color="muted")
