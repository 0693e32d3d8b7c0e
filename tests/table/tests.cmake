tokendeck_test(table tst_arranger LINK tokendeck_table)
tokendeck_test(table tst_tokentablemodel LINK tokendeck_table)
tokendeck_test(table tst_tokenplaces LINK tokendeck_table)
tokendeck_test(table tst_sortkeys LINK tokendeck_table)
