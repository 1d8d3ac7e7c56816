def app(ui):
    ui.title("Meals")
    sums = ui.state.get("sums", {"Protein": 0, "Carbs": 0, "Fat": 0})
    with ui.row():
        grams = {name: ui.number(f"{name} in g", 0, min=0) for name in sums}
        if ui.button("Log"):
            for name in sums:
                sums[name] += grams[name]
    kcal = sums["Protein"] * 4 + sums["Carbs"] * 4 + sums["Fat"] * 9
    ui.text(f"{kcal} kcal", size=32, bold=True)
    ui.text(", ".join(f"{name} {sums[name]} g" for name in sums))
    ui.chart(sums, kind="pie")
