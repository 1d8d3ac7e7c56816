SWAPS = [
    ("Apple sauce", 60, "g"),
    ("Mashed banana", 60, "g"),
    ("Yogurt", 60, "g"),
    ("Silken tofu", 60, "g"),
    ("Chickpea water", 3, "tbsp"),
    ("Ground flaxseed", 1, "tbsp, with 3 of water each"),
]


def app(ui):
    ui.title("Instead of eggs")
    eggs = int(ui.number("Eggs in the recipe", 2, min=1, max=12))
    ui.table([[name, f"{amount * eggs} {unit}"] for name, amount, unit in SWAPS], header=["Take", "How much"])
    if eggs > 3:
        ui.text("With more than 3 eggs it may not rise well", color="warn")
