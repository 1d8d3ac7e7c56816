FEEDINGS = [("10:30", "Penguins"), ("11:45", "Seals"), ("14:00", "Monkeys"), ("15:30", "Lions"), ("16:45", "Elephants")]


def app(ui):
    ui.title("Feeding times")
    clock = ui.now.strftime("%H:%M")
    coming = [feeding for feeding in FEEDINGS if feeding[0] >= clock]
    if coming:
        time, animal = coming[0]
        left = int(time[:2]) * 60 + int(time[3:]) - ui.now.hour * 60 - ui.now.minute
        ui.text(animal, size=56, bold=True)
        ui.text("now!" if left == 0 else f"at {time}, in {left} min", size=28)
    else:
        ui.text("No more feedings today", size=32, bold=True)
    ui.list([f"{time} {animal}" + (" (over)" if time < clock else "") for time, animal in FEEDINGS])
