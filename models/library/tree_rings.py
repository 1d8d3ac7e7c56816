def app(ui):
    ui.title("Tree rings")
    age = ui.slider("Age", 1, 40, 5)
    c = ui.canvas(300, 300, background="white")
    for year in range(1, age + 1):
        c.circle(150, 150, year * 3.5, outline="red" if year % 10 == 0 else "brown", width=2)
    ui.text(f"{age} rings, {'young' if age < 10 else 'grown' if age < 30 else 'old'}", size=24)
